using System.Reflection;
using System.Reflection.Emit;

namespace Mitoyen.Host.Tests.HouseRules;

/// <summary>Which properties of a type some method sets after its constructor: read from the compiled code, where every setter's call stands.</summary>
static class Mutations
{
    static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields().Select(f => (OpCode)f.GetValue(null)!).ToDictionary(o => o.Value);

    public static IEnumerable<string> Of(Type type)
    {
        var setters = type.GetProperties(All).Where(p => p.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)))
            .ToDictionary(p => p.SetMethod!.MetadataToken, p => p.Name);
        if (setters.Count == 0) return [];
        return type.Assembly.GetTypes().SelectMany(t => t.GetMethods(All)).SelectMany(Calls).Where(setters.ContainsKey).Select(token => setters[token]).Distinct().Order();
    }

    const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Tokens of the methods that a method calls.</summary>
    static IEnumerable<int> Calls(MethodInfo method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var i = 0; i < code.Length;)
        {
            var opCode = code[i] == 0xFE ? OpCodesByValue[unchecked((short)(0xFE00 | code[i + 1]))] : OpCodesByValue[code[i]];
            i += opCode.Size;
            if (opCode == OpCodes.Call || opCode == OpCodes.Callvirt) yield return BitConverter.ToInt32(code, i);
            i += OperandSize(opCode, code, i);
        }
    }

    static int OperandSize(OpCode opCode, byte[] code, int at) => opCode.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };
}

using System.Linq.Expressions;
using System.Reflection;

namespace Mitoyen.Platform.Design;

/// <summary>Reads <c>() =&gt; Form.Lines[i].Share</c> into the path below the form, <c>Lines[2].Share</c>, and its present value. Walks the expression; compiles nothing.</summary>
static class FieldPath
{
    public static (string Path, object? Value) Read(LambdaExpression expression)
    {
        var (path, value, _) = Walk(expression.Body);
        return path.Length > 0 ? (path.TrimStart('.'), value)
            : throw new ArgumentException($"“{expression}” names no property of a form: write () => Form.Title, or give Name and Value.");
    }

    static (string Path, object? Value, bool IsForm) Walk(Expression e) => e switch
    {
        ConstantExpression c => ("", c.Value, false),
        UnaryExpression { NodeType: ExpressionType.Convert } u => Walk(u.Operand),
        MemberExpression m => Member(m),
        MethodCallExpression { Method.Name: "get_Item", Object: { } list } call => Item(list, call.Arguments[0]),
        BinaryExpression { NodeType: ExpressionType.ArrayIndex } b => Item(b.Left, b.Right),
        _ => throw new ArgumentException($"“{e}” is neither a property nor an item of a form."),
    };

    static (string, object?, bool) Member(MemberExpression m)
    {
        var (path, owner, inForm) = m.Expression is null ? ("", null, false) : Walk(m.Expression);
        var value = m.Member is PropertyInfo p ? p.GetValue(owner) : ((FieldInfo)m.Member).GetValue(owner);
        if (inForm) return ($"{path}.{m.Member.Name}", value, true);
        // The compiler keeps the page and the variables of outer loops in fields of its own: “<>4__this”, “CS$<>8__locals1”.
        var isLink = m.Member.Name.Contains("<>", StringComparison.Ordinal);
        var isLocal = !isLink && m.Member.DeclaringType?.Name.StartsWith("<>", StringComparison.Ordinal) == true;
        if (isLocal && m.Type.IsClass && m.Type != typeof(string))
            throw new ArgumentException($"“{m.Member.Name}” is a local variable, so the posted name of its property is unknown: write () => Form.Lines[i].Share with an i of its own for each line.");
        return ("", value, !isLink && !isLocal);
    }

    static (string, object?, bool) Item(Expression list, Expression at)
    {
        var (path, owner, _) = Walk(list);
        var index = (int)Walk(at).Value!;
        return ($"{path}[{index}]", ((System.Collections.IList)owner!)[index], true);
    }
}

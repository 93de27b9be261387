using System.Reflection;
using Mitoyen.Kernel;

namespace Mitoyen.Host.Tests.HouseRules;

public sealed class Sentences
{
    [Fact]
    public void Of_refusals_are_whole() =>
        House.Keeps("A refusal is read by a person: a French sentence from its capital letter to its full stop.", House.Assemblies.SelectMany(a => a.GetTypes()).SelectMany(Fragments));

    [Fact]
    public void Of_refusals_answer_with_a_client_error() =>
        House.Keeps("An expected \"no\" is the asker's to mend: HTTP 4xx.", House.Assemblies.SelectMany(a => a.GetTypes()).Where(IsRefusal).Select(Example).Where(r => r.Status is < 400 or > 499).Select(r => $"{r.GetType().Name} answers {r.Status}"));

    [Fact]
    public void Planted_offenders_are_caught()
    {
        Assert.NotEmpty(Fragments(typeof(WithoutStop)));
        Assert.NotEmpty(Fragments(typeof(WithoutCapital)));
        Assert.Empty(Fragments(typeof(Whole)));
    }

    static bool IsRefusal(Type type) => typeof(Refusal).IsAssignableFrom(type) && !type.IsAbstract && !type.ContainsGenericParameters;

    static IEnumerable<string> Fragments(Type type)
    {
        if (!IsRefusal(type)) return [];
        var sentence = Example(type).Sentence;
        var whole = sentence.Length > 10 && !char.IsLower(sentence[0]) && sentence.TrimEnd(' ', '»', '\u00A0', '\u202F')[^1] is '.' or '?' or '!' or '…';
        return whole ? [] : [$"{type.Name}: {sentence}"];
    }

    /// <summary>The refusal with invented facts.</summary>
    static Refusal Example(Type type)
    {
        var constructor = type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).First(c => c.GetParameters() is not [var only] || only.ParameterType != type);
        return (Refusal)constructor.Invoke([.. constructor.GetParameters().Select(p => Example(p.ParameterType, p.Name!))]);
    }

    static object? Example(Type type, string name)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return Example(inner, name);
        if (type == typeof(string)) return name is "Sentence" or "Why" or "Reason" or "sentence" or "why" ? "Cette phrase est donnée par qui refuse." : "Exemple";
        if (type == typeof(DateOnly)) return new DateOnly(2026, 11, 24);
        if (type == typeof(DateTime)) return new DateTime(2026, 11, 24, 8, 0, 0, DateTimeKind.Utc);
        if (type == typeof(TimeOnly)) return name is "to" or "To" ? new TimeOnly(12, 0) : new TimeOnly(9, 0);
        if (type == typeof(int)) return 3;
        if (type == typeof(long)) return 3L;
        if (type.IsEnum) return Enum.GetValues(type).GetValue(0);
        if (type.IsArray) return Array.CreateInstance(type.GetElementType()!, 0);
        if (type.IsGenericType && type.IsInterface) return Array.CreateInstance(type.GetGenericArguments()[0], 0);
        if (type == typeof(Refusal)) return new Whole(new(2026, 11, 24), "Odile");
        if (type == typeof(Guid)) return Guid.Empty;
        if (type == typeof(DateRange)) return new DateRange(new(2026, 1, 1), new DateOnly(2027, 1, 1));
        if (type.IsPrimitive) return Activator.CreateInstance(type);
        var constructor = type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).OrderByDescending(c => c.GetParameters().Length).FirstOrDefault();
        return constructor is null ? Activator.CreateInstance(type) : constructor.Invoke([.. constructor.GetParameters().Select(p => Example(p.ParameterType, p.Name!))]);
    }

    sealed record WithoutStop() : Refusal("Cette date est passée");

    sealed record WithoutCapital() : Refusal("cette date est passée.");

    sealed record Whole(DateOnly Day, string Who) : Refusal($"{Who} ne travaille pas le {Day:O} : choisissez un autre jour.");
}

using System.Text.RegularExpressions;

namespace Mitoyen.Host.Tests.HouseRules;

public sealed partial class Sizes(ITestOutputHelper output)
{
    const int Most = 300;

    [Fact]
    public void No_file_written_by_hand_is_longer_than_300_lines()
    {
        var sizes = House.Files.Where(IsByHand).Select(f => f.Lines.Count).Order().ToList();
        output.WriteLine($"{sizes.Count} files, {sizes.Sum()} lines; median {sizes[sizes.Count / 2]} (aim: 40), p90 {sizes[sizes.Count * 9 / 10]} (aim: 120), longest {sizes[^1]}");

        House.Keeps($"A file of more than {Most} lines holds more than one thought: split it.", House.Files.SelectMany(TooLong));
    }

    [Fact]
    public void A_file_holds_one_type_with_a_body() =>
        House.Keeps("A type is found by its file. Beside it may stand what is read with it in one glance: records and enums of one line, the lines of a form, the refusals of a module.", House.Files.SelectMany(TwoTypes));

    [Fact]
    public void Planted_offenders_are_caught()
    {
        Assert.NotEmpty(TooLong(new("src/Kernel/Long.cs", new string('\n', Most + 1))));
        Assert.Empty(TooLong(new("src/Kernel/Long.cs", new string('\n', Most - 1))));
        Assert.NotEmpty(TwoTypes(new("src/Kernel/Two.cs", "sealed class A\n{\n}\n\nsealed class B(int x)\n{\n}\n")));
        Assert.Empty(TwoTypes(new("src/Kernel/Two.cs", "sealed class A\n{\n    sealed class Inner\n    {\n    }\n}\n\npublic sealed record Line(int X);\n\nenum E { A, B }\n")));
    }

    static bool IsByHand(SourceFile file) =>
        Path.GetExtension(file.Name) is ".cs" or ".razor" or ".scss" or ".js" or ".mjs" or ".css"
        && !(file.IsUnder("src/Migrations.") && (file.Name.EndsWith("_Initial.cs", StringComparison.Ordinal) || file.Name.EndsWith(".Designer.cs", StringComparison.Ordinal) || file.Name.EndsWith("Snapshot.cs", StringComparison.Ordinal)));

    static IEnumerable<string> TooLong(SourceFile file) => IsByHand(file) && file.Lines.Count - 1 > Most ? [$"{file.Path} has {file.Lines.Count - 1} lines"] : [];

    static IEnumerable<string> TwoTypes(SourceFile file)
    {
        if (!IsByHand(file) || Path.GetExtension(file.Name) != ".cs" || file.Name is "Refusals.cs" || file.Name.EndsWith("Form.cs", StringComparison.Ordinal) || file.IsUnder("tests/")) return [];
        var types = TypeWithBody().Matches(file.Text).Select(m => m.Groups[1].Value).Distinct().ToList();
        return types.Count > 1 ? [$"{file.Path} holds {string.Join(", ", types)}"] : [];
    }

    /// <summary>A declaration at the left margin that opens a body on the following line.</summary>
    [GeneratedRegex(@"^(?:(?:public|internal|file|sealed|static|abstract|partial|readonly|ref)\s+)*(?:class|record(?: struct| class)?|struct|interface|enum)\s+(\w+)[^;{]*\n\{", RegexOptions.Multiline)]
    private static partial Regex TypeWithBody();
}

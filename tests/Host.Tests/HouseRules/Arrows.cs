using System.Xml.Linq;

namespace Mitoyen.Host.Tests.HouseRules;

public sealed class Arrows
{
    const string Because = "docs/modules.md says who may talk to whom, and the project files are the truth: an arrow is drawn in both or in none.";

    [Fact]
    public void Are_the_same_in_the_document_and_in_the_project_files() => House.Keeps(Because, Differences(ReadDocument(), ReadProjects()));

    [Fact]
    public void Make_no_circle() => House.Keeps("Two modules that need each other are one module.", Circles(ReadProjects()));

    [Fact]
    public void Lead_from_modules_down_to_kernel_and_platform_only() =>
        House.Keeps("A module knows Kernel, Platform and the modules below it; the kernel knows nobody.", ReadProjects().SelectMany(Strangers));

    [Fact]
    public void Catch_the_planted_offenders()
    {
        var document = new Dictionary<string, string[]> { ["Territory"] = [], ["People"] = ["Territory"] };
        var drawn = new Dictionary<string, string[]> { ["Territory"] = ["Kernel", "People"], ["People"] = ["Kernel"] };

        Assert.Equal(["Territory → People is in the project file only", "People → Territory is in the document only"], Differences(document, drawn));
        Assert.NotEmpty(Circles(new() { ["A"] = ["B"], ["B"] = ["C"], ["C"] = ["A"] }));
        Assert.NotEmpty(Strangers(KeyValuePair.Create("Territory", (string[])["Kernel", "Host"])));
        Assert.NotEmpty(Strangers(KeyValuePair.Create("Kernel", (string[])["Platform"])));
    }

    static readonly string[] Ground = ["Kernel", "Platform"];

    static IEnumerable<string> Differences(Dictionary<string, string[]> document, Dictionary<string, string[]> projects) =>
        from module in document.Keys.Union(projects.Keys.Except(Ground))
        let written = document.GetValueOrDefault(module, [])
        let drawn = projects.GetValueOrDefault(module, []).Except(Ground).ToArray()
        from line in drawn.Except(written).Select(o => $"{module} → {o} is in the project file only").Concat(written.Except(drawn).Select(o => $"{module} → {o} is in the document only"))
        select line;

    static IEnumerable<string> Circles(Dictionary<string, string[]> projects)
    {
        bool Reaches(string from, string to, HashSet<string> seen) =>
            projects.GetValueOrDefault(from, []).Any(next => next == to || (seen.Add(next) && Reaches(next, to, seen)));
        return projects.Keys.Where(p => Reaches(p, p, [])).Select(p => $"{p} reaches itself");
    }

    static IEnumerable<string> Strangers(KeyValuePair<string, string[]> project) => project.Key switch
    {
        "Kernel" => project.Value.Select(o => $"Kernel → {o}"),
        "Platform" => project.Value.Except(["Kernel"]).Select(o => $"Platform → {o}"),
        _ => project.Value.Where(o => o is "Host" || o.StartsWith("Migrations", StringComparison.Ordinal)).Select(o => $"{project.Key} → {o}"),
    };

    /// <summary>Rows « | Module | may talk to | » of the document.</summary>
    static Dictionary<string, string[]> ReadDocument() =>
        House.Files.Single(f => f.Path == "docs/modules.md").Lines.Where(l => l.StartsWith("| **", StringComparison.Ordinal)).Select(l => l.Split('|', StringSplitOptions.TrimEntries))
            .ToDictionary(cells => cells[1].Trim('*'), cells => cells[2].Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Where(n => n != "nobody").ToArray());

    static Dictionary<string, string[]> ReadProjects() =>
        House.Files.Where(f => f.Name.EndsWith(".csproj", StringComparison.Ordinal) && (f.Module is not null || f.IsUnder("src/Kernel/") || f.IsUnder("src/Platform/")))
            .ToDictionary(f => f.Name[..^".csproj".Length], f => XDocument.Parse(f.Text).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value)).ToArray());
}

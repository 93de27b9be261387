using System.Text.RegularExpressions;

namespace Mitoyen.Host.Tests.HouseRules;

public sealed partial class Machine
{
    [Fact]
    public void Paths_and_registries_are_named_nowhere() =>
        House.Keeps("Whoever clones the project has another machine: no absolute path of one, no host of a package registry.", House.Files.SelectMany(Traces));

    [Fact]
    public void Planted_offenders_are_caught()
    {
        Assert.NotEmpty(Traces(new("README.md", "cd /" + "home/odile/mitoyen")));
        Assert.NotEmpty(Traces(new("web/package-lock.json", "\"resolved\": \"https://registry." + "npmjs.org/sass\"")));
        Assert.NotEmpty(Traces(new("run", "cp x /" + "work/main")));
        Assert.Empty(Traces(new("docs/operations.md", "/etc/mitoyen and /var/lib/mitoyen are the server's, https://mitoyen.example is invented, src/home/x")));
    }

    static IEnumerable<string> Traces(SourceFile file) => Trace().Matches(file.Text).Select(m => $"{file.At(m.Index)} {m.Value}");

    [GeneratedRegex(@"(?<![\w.~-])/(?:home|work|Users|root|mnt)/\w+|\b[A-Z]:\\\\?Users|registry\.npmjs\.org|api\.nuget\.org|registry\.yarnpkg\.com|https?://[\w.:-]*(?:artifactory|nexus)[\w.:/-]*")]
    private static partial Regex Trace();
}

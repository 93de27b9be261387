using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Mitoyen.Platform.Modules;

namespace Mitoyen.Host.Tests.HouseRules;

public sealed partial class Walls
{
    [Fact]
    public void Hide_all_of_a_module_but_its_contracts() =>
        House.Keeps("A module shows its Contracts, its front door and (because the generator writes them so) its pages; the compiler keeps the rest from others.",
            House.Modules.SelectMany(a => a.GetTypes()).Where(IsSeenAndShouldNotBe).Select(t => t.FullName!));

    [Fact]
    public void Let_nobody_look_behind_another_module_s_contracts() =>
        House.Keeps("A module sees another's Contracts only: ask it, do not reach into it.", House.Files.SelectMany(Intrusions));

    [Fact]
    public void Open_to_tests_and_benchmarks_only() =>
        House.Keeps("InternalsVisibleTo is for tests and benchmarks: for another module it would be a hole in the wall.", House.Files.SelectMany(Holes));

    [Fact]
    public void Keep_the_domain_pure() =>
        House.Keeps("Domain uses the base library and Kernel (and the words of Contracts and of access, French numbers, the folding of words, the marks that an entity carries): no database, no web, no clock, no chance, so that a rule can be tested by calling it.",
            House.Files.SelectMany(Impurities));

    [Fact]
    public void Keep_business_words_out_of_the_host() =>
        House.Keeps("The host only puts modules together: a word of the trade there is a rule that stands in no module.", House.Files.SelectMany(BusinessWords));

    [Fact]
    public void Catch_the_planted_offenders()
    {
        Assert.True(IsSeenAndShouldNotBe(typeof(PlantedPublicRule)));
        Assert.False(IsSeenAndShouldNotBe(typeof(PlantedHiddenRule)));
        Assert.NotEmpty(Intrusions(new("src/Modules/People/Accounts/AddHandler.cs", "using Mitoyen.Territory.Domain;\n")));
        Assert.NotEmpty(Intrusions(new("src/Modules/People/Accounts/AddPage.razor", "@using Mitoyen.Territory.Data\n")));
        Assert.Empty(Intrusions(new("src/Modules/People/Accounts/AddHandler.cs", "using Mitoyen.Territory.Contracts;\nusing Mitoyen.People.Domain;\n")));
        Assert.NotEmpty(Holes(new("src/Modules/People/People.csproj", """<InternalsVisibleTo Include="Mitoyen.Agreements" />""")));
        Assert.NotEmpty(Impurities(new("src/Modules/People/Domain/Account.cs", "using Microsoft.EntityFrameworkCore;\n")));
        Assert.NotEmpty(Impurities(new("src/Modules/People/Domain/Account.cs", "var now = TimeProvider.System.GetUtcNow();")));
        Assert.NotEmpty(Impurities(new("src/Modules/People/Domain/Account.cs", "using Mitoyen.Platform.Mail;\n")));
        Assert.Empty(Impurities(new("src/Modules/People/Domain/Account.cs", "using Mitoyen.Kernel;\nusing System.Security.Cryptography;\n// TimeProvider is not used here\n")));
        Assert.NotEmpty(BusinessWords(new("src/Host/Layout/MainLayout.razor", "if (commune is Commune)")));
    }

    static bool IsSeenAndShouldNotBe(Type type) =>
        type.IsVisible && type.Namespace?.Split('.') is not [_, _, "Contracts", ..] && !typeof(IModule).IsAssignableFrom(type) && !typeof(IComponent).IsAssignableFrom(type)
        && !type.Name.StartsWith('_');

    static IEnumerable<string> Intrusions(SourceFile file) =>
        from Match match in ModuleName().Matches(WithoutComments(file.Text))
        where file.Module is not null && match.Groups[1].Value != file.Module && match.Groups[2].Value != "Contracts"
        select $"{file.Path} reaches {match.Value}";

    static IEnumerable<string> Holes(SourceFile file) =>
        from Match match in Friend().Matches(file.Text)
        where file.IsUnder("src/") && !AllowedFriend().IsMatch(match.Groups[1].Value)
        select $"{file.Path} opens to {match.Groups[1].Value}";

    static IEnumerable<string> Impurities(SourceFile file) =>
        from Match match in Outside().Matches(WithoutComments(file.Text))
        where file.Room == "Domain"
        select $"{file.Path} uses {match.Value.Trim()}";

    static IEnumerable<string> BusinessWords(SourceFile file) =>
        from Match match in Trade().Matches(WithoutComments(file.Text))
        where file.IsUnder("src/Host/") && !file.IsUnder("src/Host/Demonstration/") && file.Name is not "AllModules.cs" && (file.Name.EndsWith(".cs", StringComparison.Ordinal) || file.Name.EndsWith(".razor", StringComparison.Ordinal))
        select $"{file.Path} says {match.Value}";

    static string WithoutComments(string text) => Comment().Replace(text, "");

    [GeneratedRegex(@"(?<!:)//[^\n]*|@\*[\s\S]*?\*@")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\bMitoyen\.(Territory|People|Agreements|Timekeeping|Requests|Arbitration|Councils|Visits|Sites|Procedures)\.(\w+)")]
    private static partial Regex ModuleName();

    [GeneratedRegex("""InternalsVisibleTo(?:\("| Include=")([^"]+)""")]
    private static partial Regex Friend();

    [GeneratedRegex(@"^Mitoyen\.(Modules\.Tests|Host\.Tests|Browser\.Tests|Benchmarks)$")]
    private static partial Regex AllowedFriend();

    [GeneratedRegex(@"\bMicrosoft\.\w+|\bMitoyen\.Platform\.(?!(?:Data|Access|French|Search);)[.\w]*|\bMitoyen\.Host\b|\bSystem\.(?:IO|Net(?!\.Mail)|Data)\b|\bTimeProvider\b|\bnew Random\b|\bRandom\.Shared\b|\bMitoyenDb\b|\bCurrentViewer\b|\bPartnershipScope\b|\bLocalClock\b|\bnew HttpClient\b|\bFile\.\w+|\bTask<")]
    private static partial Regex Outside();

    [GeneratedRegex(@"\b(?:Agreement|Commune|Officer|Deliberation|Amendment|AllocationKey|WorkKind|TimeEntry|Beneficiary|UncalledRight|Urgency|TownClerk|Balance)\w*")]
    private static partial Regex Trade();
}

/// <summary>A rule that somebody forgot to hide.</summary>
public sealed class PlantedPublicRule;

sealed class PlantedHiddenRule;

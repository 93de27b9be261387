using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;
using Mitoyen.Platform.Modules;

namespace Mitoyen.Host.Tests.HouseRules;

/// <summary>The house as the rules look at it: its files, its assemblies, its model.</summary>
static class House
{
    static readonly string[] NotOurs = ["bin", "obj", "node_modules", "wwwroot", "data", "artifacts", ".git", "TestResults"];

    public static readonly string Root = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    public static readonly IReadOnlyList<Assembly> Modules = [.. AllModules.List.Select(m => m.GetType().Assembly)];

    public static readonly IReadOnlyList<Assembly> Assemblies = [typeof(Kernel.Minutes).Assembly, typeof(MitoyenDb).Assembly, .. Modules, typeof(WebApp).Assembly];

    public static readonly IReadOnlyList<SourceFile> Files = [.. Walk(new(Root))];

    /// <summary>Fails with the rule's reason and every offence.</summary>
    public static void Keeps(string because, IEnumerable<string> offences)
    {
        var all = offences.ToList();
        if (all.Count > 0) Assert.Fail($"{because}\n  {string.Join("\n  ", all)}");
    }

    public static MitoyenDb Database(bool postgres, params IModule[] planted)
    {
        var builder = new DbContextOptionsBuilder<MitoyenDb>().EnableServiceProviderCaching(false);
        new DatabaseOptions(postgres, postgres ? "Host=nowhere" : "Data Source=:memory:").Configure(builder);
        return new MitoyenDb(builder.Options, [.. AllModules.List, .. planted], new PartnershipScope(), new ActorContext(), TimeProvider.System, []);
    }

    static string FindRoot(DirectoryInfo? folder) =>
        folder is null ? throw new InvalidOperationException("Mitoyen.slnx is in no folder above.")
        : File.Exists(Path.Combine(folder.FullName, "Mitoyen.slnx")) ? folder.FullName
        : FindRoot(folder.Parent);

    static IEnumerable<SourceFile> Walk(DirectoryInfo folder) =>
        folder.GetFiles().Where(f => f.Length < 1_000_000).Select(f => new SourceFile(Path.GetRelativePath(Root, f.FullName), File.ReadAllText(f.FullName)))
            .Concat(folder.GetDirectories().Where(d => !NotOurs.Contains(d.Name)).SelectMany(Walk));
}

using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Mitoyen.Host.Tests.HouseRules;

public sealed partial class Names
{
    [Fact]
    public void Of_types_say_what_they_are() =>
        House.Keeps("Manager, Helper, Util, Base, Impl, Dto and Common say nothing: name the thing by the trade's word.",
            House.Assemblies.SelectMany(a => a.GetTypes()).Where(t => t.GetCustomAttribute<CompilerGeneratedAttribute>() is null).Select(t => t.Name).Where(SaysNothing).Distinct());

    [Fact]
    public void Of_types_are_not_those_of_their_folder() =>
        House.Keeps("A type with the name of its namespace hides it from its neighbours: hence RecordTime/RecordTimePage.",
            House.Assemblies.SelectMany(a => a.GetTypes()).Where(IsCalledLikeItsFolder).Select(t => t.FullName!));

    [Fact]
    public void Of_saves_are_asynchronous() =>
        House.Keeps("SaveChanges without Async passes the journal by (and blocks a thread).", House.Files.SelectMany(BlockingSaves));

    [Fact]
    public void Planted_offenders_are_caught()
    {
        Assert.All(["RequestManager", "TimeHelper", "StringUtils", "HandlerBase", "QueueImpl", "CommuneDto", "CommonRules"], name => Assert.True(SaysNothing(name), name));
        Assert.All(["Database", "ManagementOfTime", "Utility7", "Basement", "CommonTime"], name => Assert.False(SaysNothing(name), name));
        Assert.True(IsCalledLikeItsFolder(typeof(Planted.Planted)));
        Assert.NotEmpty(BlockingSaves(new("src/Modules/People/X/XHandler.cs", "db." + "SaveChanges();")));
        Assert.Empty(BlockingSaves(new("src/Modules/People/X/XHandler.cs", "await db.SaveChangesAsync(cancel);")));
    }

    static bool SaysNothing(string name) => Empty().IsMatch(name);

    static bool IsCalledLikeItsFolder(Type type) => type.Namespace?.Split('.')[^1] == type.Name && type.Name != "French";

    static IEnumerable<string> BlockingSaves(SourceFile file) =>
        file.IsUnder("src/") && file.Name != "MitoyenDb.cs" ? BlockingSave().Matches(file.Text).Select(m => file.At(m.Index)) : [];

    /// <summary>A whole word inside a name: common time is a word of the trade (temps commun), common passwords are one of security's.</summary>
    [GeneratedRegex("(?:Manager|Helper|Util|Base|Impl|Dto|Common(?!Time|Charged|Passwords))s?(?=[A-Z`]|$)")]
    private static partial Regex Empty();

    [GeneratedRegex(@"\.SaveChanges\(")]
    private static partial Regex BlockingSave();
}

using CsCheck;
using Mitoyen.Kernel;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Modules.Tests.Sites;

/// <summary>A site played for months, brought back to an instant of them, and the return undone.</summary>
public sealed class Sites_brought_back
{
    static readonly DateTime Start = new(2026, 1, 1, 8, 0, 0, DateTimeKind.Utc);
    static readonly SiteId[] Sites = [.. Enumerable.Range(0, 3).Select(_ => SiteId.New())];

    [Fact]
    public void Show_what_they_showed_and_after_the_undoing_what_they_showed_before_it() =>
        Gen.Select(Gen.Int, Gen.Int[1, 120], Gen.Int[0, 120]).Sample((seed, early, late) =>
        {
            var year = new PlayedNetwork(seed, PartnershipId.New(), Sites, Start);
            for (var step = 0; step < early; step++) year.Step();
            var (then, at) = (Seen(year), year.At);
            for (var step = 0; step < late; step++) year.Step();
            var before = Seen(year);

            var doneAt = year.At.AddHours(1);
            var blocked = Restore(year, at.AddTicks(1), doneAt);
            var back = Seen(year).Where(i => !blocked.Contains(i.Key) && (i.Value.IsOut || then.ContainsKey(i.Key)));
            var isBack = back.All(i => then.TryGetValue(i.Key, out var was) && was == i.Value);
            var stillBlocked = Restore(year, doneAt, doneAt.AddHours(1));
            return isBack && Seen(year).All(i => stillBlocked.Contains(i.Key) || !before.TryGetValue(i.Key, out var was) || was == i.Value);
        }, iter: 400);

    [Fact]
    public void Catch_a_plan_that_forgets_what_did_not_exist()
    {
        var year = new PlayedNetwork(7, PartnershipId.New(), Sites, Start);
        for (var step = 0; step < 60; step++) year.Step();
        var nothing = Array.Empty<ItemVersion>().ToLookup(v => v.ItemId);

        var plan = SiteRestorePlan.Of(year.Items, nothing, Array.Empty<ItemStep>().ToLookup(s => s.ItemId), Start);

        Assert.Equal(year.Items.Count(i => i.State == ItemState.Published), plan.Count(l => l.State == ItemState.Archived));
        Assert.All(plan, l => Assert.Null(l.Version));
    }

    static Dictionary<Mitoyen.Sites.Contracts.ItemId, (string Title, bool IsOut)> Seen(PlayedNetwork year) => year.Items.ToDictionary(i => i.Id, i => (i.Title, i.State == ItemState.Published));

    /// <returns>Items that could not be put online again.</returns>
    static HashSet<Mitoyen.Sites.Contracts.ItemId> Restore(PlayedNetwork year, DateTime before, DateTime at)
    {
        var plan = SiteRestorePlan.Of(year.Items, year.Items.SelectMany(i => i.NewVersions).ToLookup(v => v.ItemId), year.Items.SelectMany(i => i.NewSteps).ToLookup(s => s.ItemId), before);
        foreach (var line in plan) line.Apply("Odile Renard", at);
        return [.. plan.Where(l => l.Obstacle.Length > 0).Select(l => l.Item.Id)];
    }
}

using Mitoyen.Kernel;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Modules.Tests.Sites;

/// <summary>What each site shows, written a second time with dictionaries alone, from the sentences of the design and not from the code.</summary>
sealed class NaiveSites
{
    sealed record Answer(bool Asked, string Decision, bool Hidden, bool Pinned, DateOnly? End);

    readonly Dictionary<(ItemId, SiteId), Answer> answers = [];
    readonly Dictionary<ItemId, string> titles = [];
    readonly HashSet<ItemId> published = [], frozen = [];
    readonly Dictionary<ItemId, (DateTime? From, DateTime? To)> validity = [];

    public void Begin(ItemId item, SiteId origin, string title, DateTime? from, DateTime? to)
    {
        Edit(item, title, from, to);
        answers[(item, origin)] = new(true, "yes", false, false, null);
    }

    public void Edit(ItemId item, string title, DateTime? from, DateTime? to) => (titles[item], validity[item]) = (title, (from, to));

    public void Ask(ItemId item, SiteId origin, IReadOnlyCollection<SiteId> wanted)
    {
        foreach (var key in answers.Keys.Where(k => k.Item1 == item && k.Item2 != origin && !wanted.Contains(k.Item2)).ToList()) answers[key] = answers[key] with { Asked = false };
        foreach (var site in wanted) answers[(item, site)] = answers.TryGetValue((item, site), out var there) ? there with { Asked = true } : new(true, "none", false, false, null);
    }

    public void Publish(ItemId item) => published.Add(item);

    public void Withdraw(ItemId item) => published.Remove(item);

    public void Decide(ItemId item, SiteId site, string decision) => answers[(item, site)] = answers[(item, site)] with { Decision = decision };

    public void Hide(ItemId item, SiteId site, bool hidden) => answers[(item, site)] = answers[(item, site)] with { Hidden = hidden };

    public void Pin(ItemId item, SiteId site, bool pinned) => answers[(item, site)] = answers[(item, site)] with { Pinned = pinned };

    public void End(ItemId item, SiteId site, DateOnly? day) => answers[(item, site)] = answers[(item, site)] with { End = day };

    public void Freeze(IEnumerable<ItemId> items) => frozen.UnionWith(items);

    public void Thaw(IEnumerable<ItemId> items) => frozen.ExceptWith(items);

    public void Merge(ItemId gone, ItemId stays)
    {
        foreach (var ((_, site), answer) in answers.Where(a => a.Key.Item1 == gone).ToList())
            if (!answers.TryGetValue((stays, site), out var there) || there.Decision == "none") answers[(stays, site)] = answer;
        published.Remove(gone);
    }

    /// <summary>Title and “pinned” of all that a site shows, in no order.</summary>
    public IEnumerable<string> On(SiteId site, DateTime at, DateOnly day) =>
        from entry in answers
        let item = entry.Key.Item1
        where entry.Key.Item2 == site && entry.Value is { Asked: true, Decision: "yes", Hidden: false } && (entry.Value.End is null || day <= entry.Value.End)
            && published.Contains(item) && !frozen.Contains(item) && (validity[item].From is null || validity[item].From <= at) && (validity[item].To is null || at < validity[item].To)
        select $"{item} {titles[item]} {entry.Value.Pinned}";
}

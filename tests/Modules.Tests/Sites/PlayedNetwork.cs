using Mitoyen.Kernel;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Modules.Tests.Sites;

/// <summary>A year of random edits, decisions, withdrawals and mergers, played on the domain and on the naive model side by side.</summary>
sealed class PlayedNetwork(int seed, PartnershipId partnership, IReadOnlyList<SiteId> sites, DateTime start)
{
    readonly Random random = new(seed);
    readonly List<AccountId> authors = [.. Enumerable.Range(0, 6).Select(i => AccountId.From(new Guid(i + 1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1])))];
    int written;

    public List<Item> Items { get; } = [];

    public NaiveSites Naive { get; } = new();

    public DateTime At { get; private set; } = start;

    public DateOnly Day => DateOnly.FromDateTime(At.AddHours(1));

    public IEnumerable<string> On(SiteId site) => Items.Where(i => i.IsShownOn(site, At, Day)).Select(i => $"{i.Id} {i.Title} {i.On(site)!.Pinned}");

    public void Step()
    {
        At = At.AddMinutes(random.Next(1, 1_500));
        if (Items.Count == 0 || random.Next(6) == 0)
        {
            Begin();
            return;
        }
        var item = OneOf(Items);
        switch (random.Next(11))
        {
            case 0: Edit(item); break;
            case 1 or 2: Ask(item); break;
            case 3: if (item.Publish(At) is null) Naive.Publish(item.Id); break;
            case 4: if (item.Withdraw(At) is null) Naive.Withdraw(item.Id); break;
            case 5: Freeze(OneOf(authors)); break;
            case 6: Merge(item, OneOf(Items)); break;
            default: Decide(item, OneOf(item.Placements.ToList())); break;
        }
    }

    void Begin()
    {
        var (text, origin) = (Text(), OneOf(sites));
        var item = Item.Begin(partnership, origin, ContentType.News, OneOf(authors), "Odile Renard", text, At);
        Items.Add(item);
        Naive.Begin(item.Id, origin, text.Title, text.ValidFromAt, text.ValidToAt);
        Ask(item);
        if (random.Next(4) > 0 && item.Publish(At) is null) Naive.Publish(item.Id);
    }

    void Edit(Item item)
    {
        var text = Text() with { Slug = item.Slug };
        item.Write(text, "Odile Renard", At);
        Naive.Edit(item.Id, text.Title, text.ValidFromAt, text.ValidToAt);
    }

    void Ask(Item item)
    {
        var wanted = Enumerable.Range(0, random.Next(8)).Select(_ => OneOf(sites)).Where(s => s != item.Origin).Distinct().ToList();
        item.AskFor(wanted, At);
        Naive.Ask(item.Id, item.Origin, wanted);
    }

    void Decide(Item item, Placement placement)
    {
        switch (random.Next(7))
        {
            case 0 when placement.Refuse("Trop loin de chez nous", authors[0], At) is null: Naive.Decide(item.Id, placement.SiteId, "no"); break;
            case 1: placement.Hide(!placement.Hidden); Naive.Hide(item.Id, placement.SiteId, placement.Hidden); break;
            case 2: placement.Pin(!placement.Pinned); Naive.Pin(item.Id, placement.SiteId, placement.Pinned); break;
            case 3:
                var end = random.Next(2) == 0 ? (DateOnly?)null : Day.AddDays(random.Next(-5, 40));
                placement.Arrange("Chez nos voisins", end);
                Naive.End(item.Id, placement.SiteId, end);
                break;
            default: placement.Accept(authors[0], At); Naive.Decide(item.Id, placement.SiteId, "yes"); break;
        }
    }

    void Freeze(AccountId author)
    {
        var own = Items.Where(i => i.Author == author).ToList();
        if (own.Exists(i => i.FrozenAt is null) && random.Next(2) == 0)
        {
            own.ForEach(i => i.Freeze(At));
            Naive.Freeze(own.Select(i => i.Id));
        }
        else
        {
            own.ForEach(i => i.Thaw());
            Naive.Thaw(own.Select(i => i.Id));
        }
    }

    void Merge(Item gone, Item stays)
    {
        if (gone.MergeInto(stays, At) is null) Naive.Merge(gone.Id, stays.Id);
    }

    ItemText Text()
    {
        written++;
        return new($"contenu-{seed}-{written}", $"Contenu {written}", "", "<p>Texte</p>", new NewsFacts(), random.Next(4) == 0 ? Whole(At.AddDays(random.Next(-3, 20))) : null, random.Next(3) == 0 ? Whole(At.AddDays(random.Next(0, 60))) : null);
    }

    static DateTime Whole(DateTime at) => new(at.Ticks - (at.Ticks % 10), DateTimeKind.Utc);

    T OneOf<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];
}

using CsCheck;
using Mitoyen.Kernel;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Modules.Tests.Sites;

public sealed class A_year_of_placements
{
    static readonly DateTime Start = new(2026, 1, 1, 8, 0, 0, DateTimeKind.Utc);
    static readonly SiteId[] Sites = [.. Enumerable.Range(0, 46).Select(_ => SiteId.New())];

    [Fact]
    public void Shows_on_each_of_46_sites_exactly_what_its_decisions_say() =>
        Gen.Int.Sample(seed =>
        {
            var year = new PlayedNetwork(seed, PartnershipId.New(), Sites, Start);
            for (var step = 0; step < 700; step++)
            {
                year.Step();
                if (step % 50 != 0) continue;
                foreach (var site in Sites)
                    if (!year.On(site).Order(StringComparer.Ordinal).SequenceEqual(year.Naive.On(site, year.At, year.Day).Order(StringComparer.Ordinal))) return false;
            }
            return year.Items.Where(i => i.State == ItemState.Archived).All(i => Sites.All(s => !i.IsShownOn(s, year.At, year.Day)));
        }, iter: 100);

    [Fact]
    public void Keeps_decisions_through_edits_and_forgets_none_when_the_author_asks_again()
    {
        var item = Item.Begin(PartnershipId.New(), Sites[0], ContentType.News, AccountId.New(), "Odile Renard", Text("Marché"), Start);
        item.AskFor([Sites[1], Sites[2]], Start);
        item.Publish(Start);
        item.On(Sites[1])!.Accept(AccountId.New(), Start);
        item.On(Sites[2])!.Refuse("Même jour que le nôtre", AccountId.New(), Start);

        item.Write(Text("Marché de Noël"), "Odile Renard", Start.AddDays(1));
        item.AskFor([], Start.AddDays(2));
        item.AskFor([Sites[1], Sites[2]], Start.AddDays(3));

        Assert.True(item.IsShownOn(Sites[1], Start.AddDays(3), new(2026, 1, 4)));
        Assert.False(item.IsShownOn(Sites[2], Start.AddDays(3), new(2026, 1, 4)));
        Assert.Equal(2, item.Edition);
    }

    [Fact]
    public void Trusts_nobody_whose_first_item_elsewhere_was_not_looked_at()
    {
        var author = AccountId.New();
        Trust[] given = [new() { Id = TrustId.New(), PartnershipId = PartnershipId.New(), Receiver = Sites[1], Contributor = null, Neighbour = Sites[0], GivenAt = Start }];

        Assert.False(Trust.AcceptsAlone(given, Sites[1], Sites[0], author, isKnownElsewhere: false));
        Assert.True(Trust.AcceptsAlone(given, Sites[1], Sites[0], author, isKnownElsewhere: true));
        Assert.False(Trust.AcceptsAlone(given, Sites[2], Sites[0], author, isKnownElsewhere: true));
        Assert.False(Trust.AcceptsAlone(given, Sites[1], Sites[0], null, isKnownElsewhere: true));
        given[0].Withdraw(Start.AddDays(1));
        Assert.False(Trust.AcceptsAlone(given, Sites[1], Sites[0], author, isKnownElsewhere: true));
    }

    static ItemText Text(string title) => new("marche", title, "", "", new NewsFacts(), null, null);
}

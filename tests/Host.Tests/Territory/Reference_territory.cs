using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Territory.Contracts;
using Mitoyen.Territory.Domain;

namespace Mitoyen.Host.Tests.Territory;

public sealed class Reference_territory
{
    static readonly DateOnly Founded = new(2026, 1, 1);

    [Theory, BothDatabases]
    public async Task Without_the_merger_the_two_authorities_keep_their_26_and_18_communes(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        await using var scope = app.Scope();
        Assert.Equal(72, await scope.Get<IReferenceTerritory>().LoadAsync(ReferenceMemberships.WithoutTheMergerOf2013));
        Assert.False((await scope.Get<IPartnershipFounding>().FoundAsync("Bapaume et Bertincourt", [ReferenceSirens.Bapaume, ReferenceSirens.Bertincourt], Founded)).IsRefused(out _));

        var territory = scope.Get<ITerritory>();
        var principals = await territory.PrincipalsAsync(Founded);
        var communes = await territory.MemberCommunesAsync(Founded);

        Assert.Equal([ReferenceSirens.Bapaume, ReferenceSirens.Bertincourt], principals.Select(p => p.Siren!));
        Assert.Equal([26, 18], principals.Select(p => communes.Count(c => c.Principal == p.Id)));
        Assert.Empty(await territory.MemberCommunesAsync(Founded.AddDays(-1)));
        Assert.Equal(communes[0].Principal, await territory.PrincipalOfAsync(communes[0].Commune.Id, Founded));
    }

    [Theory, BothDatabases]
    public async Task As_it_was_all_of_them_belong_to_one_authority_since_the_merger(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        await using var scope = app.Scope();
        await scope.Get<IReferenceTerritory>().LoadAsync(ReferenceMemberships.AsTheyWere);
        await scope.Get<IPartnershipFounding>().FoundAsync("Sud Artois", ["200035442", ReferenceSirens.Bapaume], new(2012, 1, 1));

        var territory = scope.Get<ITerritory>();

        Assert.Equal(26, (await territory.MemberCommunesAsync(new(2012, 12, 31))).Count);
        Assert.Equal(58, (await territory.MemberCommunesAsync(new(2013, 1, 1))).Count);
        Assert.Equal(64, (await territory.MemberCommunesAsync(new(2017, 1, 1))).Count);
    }

    [Theory, BothDatabases]
    public async Task Loading_again_adds_nothing(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        await using var scope = app.Scope();
        await scope.Get<IReferenceTerritory>().LoadAsync(ReferenceMemberships.WithoutTheMergerOf2013);

        await using var again = app.Scope();

        Assert.Equal(0, await again.Get<IReferenceTerritory>().LoadAsync(ReferenceMemberships.WithoutTheMergerOf2013));
        Assert.Equal(66, await again.Db.Set<Mitoyen.Territory.Data.Membership>().CountAsync(TestContext.Current.CancellationToken));
    }

    [Theory, BothDatabases]
    public async Task Figures_that_disagree_stay_side_by_side_with_the_sum_of_the_communes(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        await using var scope = app.Scope();
        await scope.Get<IReferenceTerritory>().LoadAsync(ReferenceMemberships.WithoutTheMergerOf2013);
        await scope.Get<IPartnershipFounding>().FoundAsync("Bapaume", [ReferenceSirens.Bapaume], Founded);
        var bapaume = (await scope.Get<ITerritory>().PrincipalsAsync(Founded))[0];

        var figures = (await scope.Get<ITerritory>().PopulationsAsync([bapaume.Id]))[bapaume.Id].ToList();

        Assert.Equal([12_103, 14_000, 12_000], figures.Select(f => f.Value));
        Assert.Equal(3, figures.Select(f => f.Source).Distinct().Count());
        Assert.Equal([2026, null, null], figures.Select(f => f.Year));
    }

    [Theory, BothDatabases]
    public async Task A_partnership_of_an_unknown_SIREN_is_not_founded(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        await using var scope = app.Scope();

        var outcome = await scope.Get<IPartnershipFounding>().FoundAsync("Nulle part", ["246200786"], Founded);

        Assert.IsType<UnknownSiren>(outcome.Refusal);
        Assert.Empty(await scope.Get<IPartnershipFounding>().AllAsync());
    }
}

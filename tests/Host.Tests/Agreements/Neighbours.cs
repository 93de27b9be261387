using Mitoyen.Agreements.Contracts;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.People.Contracts;
using Mitoyen.Platform.Access;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Host.Tests.Agreements;

/// <summary>Bapaume and Bertincourt with an agreement since 2026 at 80 and 20, amended to 75 and 25 on 1 July 2026.</summary>
sealed record Neighbours(PartnershipId Partnership, AuthorityId Bapaume, AuthorityId Bertincourt)
{
    public static readonly DateOnly Effect = new(2026, 1, 1);

    /// <summary>A partnership without agreement.</summary>
    public static async Task<Neighbours> FoundAsync(MitoyenApp app)
    {
        await using var scope = app.Scope();
        await scope.Get<IReferenceTerritory>().LoadAsync(ReferenceMemberships.WithoutTheMergerOf2013);
        var partnership = (await scope.Get<IPartnershipFounding>().FoundAsync("Bapaume et Bertincourt", [ReferenceSirens.Bapaume, ReferenceSirens.Bertincourt], new(2025, 1, 1))).Value;
        var principals = await scope.Get<ITerritory>().PrincipalsAsync(Effect);
        return new(partnership, principals[0].Id, principals[1].Id);
    }

    public async Task<AgreementId> AgreeAsync(MitoyenApp app, Func<FoundedAgreement, FoundedAgreement>? with = null)
    {
        await using var scope = app.Scope(Partnership);
        return (await scope.Get<IAgreementFounding>().FoundAsync((with ?? (a => a))(Convention()))).Value;
    }

    /// <summary>Makes the officer's account and signs in with it.</summary>
    public async Task<Visitor> SignInAsync(MitoyenApp app)
    {
        await using (var scope = app.Scope(Partnership))
            Assert.False((await scope.Get<IAccountFounding>().AddAsync("Noé Delattre", "agent@exemple.test", Story.Password, [new(Role.Officer, GrantScope.Partnership, Guid.Empty)])).IsRefused(out _));
        return await app.SignedInAsync("agent@exemple.test");
    }

    public AllocationKey Key(int bapaume) => new([new(Bapaume, bapaume), new(Bertincourt, 10_000 - bapaume)]);

    public FoundedAgreement Convention() => new()
    {
        Title = "Convention de mise à disposition d’un chargé de mission numérique", Purpose = "Partager un chargé de mission.", Parties = [Bapaume, Bertincourt], Employer = Bapaume,
        PersonStatus = PersonStatus.FixedTermAgent, LegalBasis = LegalBasis.ServicesInCommon, Deliberations = Votes(new(2025, 12, 1)), SignedOn = new(2025, 12, 15), EffectiveOn = Effect,
        LastDay = new(2028, 12, 31), Keys = [new(Effect, Key(8000))], Job = new([new(WorkKind.Support, 3000), new(WorkKind.Development, 4000), new(WorkKind.Advice, 3000)], 3500),
        Amendments = [new("Nouvelle répartition", Votes(new(2026, 6, 1)), new(2026, 6, 15), new(2026, 7, 1), new TermChanges(Key(7500)))],
    };

    public FoundedDeliberation[] Votes(DateOnly on) => [new(Bapaume, "Conseil communautaire", on, "2025-101", on.AddDays(2)), new(Bertincourt, "Conseil communautaire", on.AddDays(3), "2025-45", on.AddDays(5))];
}

using Mitoyen.Agreements.Contracts;
using Mitoyen.Arbitration.Contracts;
using Mitoyen.Councils.Contracts;
using Mitoyen.Kernel;
using Mitoyen.People.Contracts;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;
using Mitoyen.Procedures.Contracts;
using Mitoyen.Requests.Contracts;
using Mitoyen.Sites.Contracts;
using Mitoyen.Territory.Contracts;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Visits.Contracts;

namespace Mitoyen.Host.Demonstration;

/// <summary>Founds the demonstration through the modules' contracts, as an installation that takes over its past: all of it, or nothing.</summary>
sealed class DemonstrationFounding(
    MitoyenDb db, PartnershipScope scope, ActorContext actor, LocalClock clock, IReferenceTerritory reference, IPartnershipFounding partnerships, ITerritory territory,
    IAccountFounding accounts, IAgreementFounding agreements, IRequests requests, ITimeLedger time, IPastDecisions decisions, ICouncilTakeOver councils, ISiteFounding sites, IContentFounding contents, INetworkFounding network, IAccessibilityFounding accessibility, IFeedFounding feeds, ITownHalls townHalls, IProcedureSamples procedures, IVisitTakeOver visits)
{
    const int Seed = 62;

    /// <summary>Does nothing where a partnership is there already.</summary>
    public async Task FoundAsync(CancellationToken cancel)
    {
        if ((await partnerships.AllAsync(cancel)).Count > 0) return;
        InventedPictures.Begin();
        actor.ActAs("démonstration");
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await reference.LoadAsync(ReferenceMemberships.WithoutTheMergerOf2013, cancel);
        var shape = await FoundPartnershipAsync(cancel);
        var places = await PlacesAsync(shape, cancel);
        await reference.InventHoursAsync([.. places.Select(p => p.Commune)], cancel);
        var people = await AddPeopleAsync(shape, places, cancel);
        Value(await agreements.FoundAsync(DemonstrationAgreement.Of(shape), cancel));

        var year = InventedYear.Play(Seed, shape, places, (people.Officer.Id, people.Officer.Name), clock.ToInstant);
        Value(await requests.TakeOverAsync(year.Requests, cancel));
        Forget();
        Value(await time.TakeOverAsync(year.Entries, new DateOnly(shape.Today.Year, shape.Today.Month, 1), cancel));
        Forget();
        await decisions.TakeOverAsync(year.Decisions, cancel);
        Forget();
        Value(await councils.TakeOverAsync(InventedCouncils.Around(shape.Today, places, shape.Large, people.Officer.Id), InventedCouncils.Purchases(shape.Today, places, shape.Large), cancel));
        await AddRoundsAsync(shape, places, people.Officer.Id, cancel);
        Forget();
        await new DemonstrationSites(Forget, sites, contents, network, accessibility, feeds, townHalls, territory, clock).FoundAsync(Seed, shape, places, people, cancel);
        await transaction.CommitAsync(cancel);
        await procedures.LoadAsync(cancel);
        await procedures.CompleteAsync(places.Single(p => p.Name == "Sapignies").Commune, "F900001", "À Sapignies, les copies d’actes sont remises le mardi et le vendredi.\nLes actes d’avant 1950 se consultent sur rendez-vous.", cancel);
    }

    /// <summary>What is written is not looked at again: each save looks for changes in every row that the one before has left in memory.</summary>
    void Forget() => db.ChangeTracker.Clear();

    async Task AddRoundsAsync(YearShape shape, IReadOnlyList<Place> places, AccountId officer, CancellationToken cancel)
    {
        var home = places.Single(p => p.Name == "Bapaume").Commune;
        Value(await visits.TakeOverAsync([InventedRounds.Officer(officer, home, new(shape.Today.Year - 1, 1, 1))], InventedRounds.Before(shape.Today, places, officer, home), cancel));
        await visits.PlanWeekAsync(shape.Today.AddDays(7), cancel);
    }

    async Task<YearShape> FoundPartnershipAsync(CancellationToken cancel)
    {
        var from = YearShape.EndingOn(clock.Today, default, default).From;
        scope.Enter(Value(await partnerships.FoundAsync("Bapaume et Bertincourt", [ReferenceSirens.Bapaume, ReferenceSirens.Bertincourt], from, cancel)));
        var principals = await territory.PrincipalsAsync(from, cancel);
        return YearShape.EndingOn(clock.Today, principals[0].Id, principals[1].Id);
    }

    async Task<List<Place>> PlacesAsync(YearShape shape, CancellationToken cancel) =>
    [
        .. (await territory.MemberCommunesAsync(shape.From, cancel)).OrderBy(m => m.Commune.InseeCode, StringComparer.Ordinal)
            .Select((m, i) => new Place(m.Commune.Id, m.Commune.Name, m.Principal, InventedNames.At(i), InventedNames.EmailOf(InventedNames.At(i), m.Commune.Name), m.Commune.Latitude ?? 0, m.Commune.Longitude ?? 0)),
    ];

    async Task<DemonstrationPeople> AddPeopleAsync(YearShape shape, IReadOnlyList<Place> places, CancellationToken cancel)
    {
        async Task<DemonstrationPerson> Add(string name, string email, params IReadOnlyList<Grant> grants) =>
            new(Value(await accounts.AddAsync(name, email, DemonstrationAccounts.Password, grants, cancel)), name);
        Grant In(Role role, string commune) => new(role, GrantScope.Commune, places.Single(p => p.Name == commune).Commune.Value);

        await Add("Dominique Lassoujade", DemonstrationAccounts.Administrator, new Grant(Role.Administrator, GrantScope.Partnership, Guid.Empty));
        var officer = await Add("Camille Ferrand-Quiret", DemonstrationAccounts.Officer, new Grant(Role.Officer, GrantScope.Partnership, Guid.Empty));
        await Add("Régine Vasselot", DemonstrationAccounts.LargePrincipal, new Grant(Role.Principal, GrantScope.Authority, shape.Large.Value));
        await Add("Étienne Moriaucourt", DemonstrationAccounts.SmallPrincipal, new Grant(Role.Principal, GrantScope.Authority, shape.Small.Value));
        var clerk = await Add("Nadine Cauroix", DemonstrationAccounts.Clerk, In(Role.TownClerk, "Sapignies"));
        var shared = await Add("Pascal Ribermont", DemonstrationAccounts.SharedClerk, In(Role.TownClerk, "Bus"), In(Role.TownClerk, "Ytres"));
        var contributor = await Add("Ondine Vaucourt", DemonstrationAccounts.Contributor, In(Role.Contributor, "Sapignies"));
        var editor = await Add("Basile Tournemire", DemonstrationAccounts.Editor, new Grant(Role.Editor, GrantScope.Authority, shape.Large.Value));
        var suspended = await Add("Ulysse Carpentras-Bley", DemonstrationAccounts.Suspended, In(Role.Contributor, "Beugny"));
        return new(officer, new Dictionary<string, DemonstrationPerson> { ["Sapignies"] = clerk, ["Bus"] = shared, ["Ytres"] = shared }, editor, contributor, suspended);
    }

    /// <summary>The demonstration is ours: a refusal is a fault of the program.</summary>
    static T Value<T>(Outcome<T> outcome) => outcome.Value;
}

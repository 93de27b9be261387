using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Contracts;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Ledger;

namespace Mitoyen.Host.Tests.Timekeeping;

/// <summary>Two principals at 80 and 20 since 2025, one commune each: the ledger alone, on a real database, without the other modules' rows.</summary>
sealed class TwoNeighbours : ITerritory, IAgreements, IWorkSubjects
{
    public readonly PartnershipId Partnership = PartnershipId.New();
    public readonly AccountId Officer = AccountId.New();
    public readonly AuthorityId Bapaume = AuthorityId.New();
    public readonly AuthorityId Bertincourt = AuthorityId.New();
    public readonly CommuneId Sapignies = CommuneId.New();
    public readonly CommuneId Ytres = CommuneId.New();
    public readonly RequestId Printer = RequestId.New();
    public static readonly DateOnly Today = new(2026, 11, 24);

    static readonly DateOnly Start = new(2025, 1, 1);

    public (AppScope Scope, ITimeLedger Ledger) Open(MitoyenApp app)
    {
        var scope = app.Scope(Partnership, Officer);
        return (scope, Ledger(scope));
    }

    public TimeLedger Ledger(AppScope scope)
    {
        var keys = new KeysOfDays(this);
        var facts = new DaysFacts(scope.Db, this, keys);
        return new TimeLedger(scope.Db, new EntryWriter(scope.Db, facts, this, new WorkOfDay(scope.Db), scope.Get<PartnershipScope>(), scope.Get<LocalClock>()), new EntryReader(scope.Db, keys),
            new TakeOver(scope.Db, facts, this, scope.Get<PartnershipScope>(), scope.Get<LocalClock>()));
    }

    public NewTimeEntry Work(long minutes, DateOnly? day = null, Beneficiary? beneficiary = null, RequestId? request = null, Guid? formKey = null) =>
        new(Officer, day ?? Today, new Minutes(minutes), WorkKind.Support, beneficiary ?? Beneficiary.Of(Bapaume), request, "Imprimante", formKey);

    public Task<AgreementTerms?> TermsAsync(DateOnly on, CancellationToken cancel = default) => Task.FromResult(on < Start ? null : new AgreementTerms(
        new(Guid.Empty), "Convention", new DateRange(Start), 1, [Bapaume, Bertincourt],
        new([new(Start, new([new(Bapaume, 8000), new(Bertincourt, 2000)])), new(new(2026, 11, 1), new([new(Bapaume, 7500), new(Bertincourt, 2500)]))]),
        new([]), new([]), new([]), new([])));

    public Task<PartnershipView?> PartnershipAsync(CancellationToken cancel = default) => Task.FromResult<PartnershipView?>(new(Partnership, "Bapaume et Bertincourt", "Europe/Paris"));

    public Task<IReadOnlyList<AuthorityView>> PrincipalsAsync(DateOnly on, CancellationToken cancel = default) =>
        Task.FromResult<IReadOnlyList<AuthorityView>>([new(Bapaume, "Région de Bapaume", default, null), new(Bertincourt, "Canton de Bertincourt", default, null)]);

    public Task<IReadOnlyDictionary<AuthorityId, AuthorityView>> AuthoritiesAsync(IReadOnlyCollection<AuthorityId> ids, CancellationToken cancel = default) => throw new NotSupportedException();

    public Task<IReadOnlyDictionary<CommuneId, CommuneView>> CommunesAsync(IReadOnlyCollection<CommuneId> ids, CancellationToken cancel = default) => throw new NotSupportedException();

    public Task<IReadOnlyList<MemberCommune>> MemberCommunesAsync(DateOnly on, CancellationToken cancel = default) => Task.FromResult<IReadOnlyList<MemberCommune>>(
        [new(new(Sapignies, "62776", "Sapignies", null, null, null), Bapaume), new(new(Ytres, "62909", "Ytres", null, null, null), Bertincourt)]);

    public Task<AuthorityId?> PrincipalOfAsync(CommuneId commune, DateOnly on, CancellationToken cancel = default) => throw new NotSupportedException();

    public Task AuditUnknownAsync(RequestId id, CancellationToken cancel = default) => Task.CompletedTask;

    public Task<ILookup<CommuneId, PopulationFigure>> CommunePopulationsAsync(IReadOnlyCollection<CommuneId> ids, CancellationToken cancel) => throw new NotSupportedException();

    public Task<IReadOnlyDictionary<CommuneId, TownHall>> TownHallsAsync(IReadOnlyCollection<CommuneId> ids, DateOnly first, DateOnly last, CancellationToken cancel) => throw new NotSupportedException();

    public Task<ILookup<AuthorityId, PopulationFigure>> PopulationsAsync(IReadOnlyCollection<AuthorityId> ids, CancellationToken cancel = default) => throw new NotSupportedException();

    public Task<IReadOnlyDictionary<RequestId, WorkSubject>> FindAsync(IReadOnlyCollection<RequestId> ids, CancellationToken cancel = default) =>
        Task.FromResult<IReadOnlyDictionary<RequestId, WorkSubject>>(ids.Where(i => i == Printer)
            .ToDictionary(i => i, i => new WorkSubject(i, "n° 1 · Imprimante (Sapignies)", "/demandes/1", WorkKind.Support, Beneficiary.Of(Sapignies, Bapaume))));

    public Task<IReadOnlyList<WorkSubject>> OpenAsync(string? search, int most, CancellationToken cancel = default) => Task.FromResult<IReadOnlyList<WorkSubject>>([]);
}

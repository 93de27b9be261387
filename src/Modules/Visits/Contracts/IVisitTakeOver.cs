using Mitoyen.Kernel;

namespace Mitoyen.Visits.Contracts;

/// <summary>Takes over rounds that are known from elsewhere: another tool, the demonstration, tests.</summary>
public interface IVisitTakeOver
{
    /// <summary>Says how officers go out, and adds rounds: those with a return are over, the others are confirmed and wait. All or nothing; gives the number of rounds.</summary>
    Task<Outcome<int>> TakeOverAsync(IReadOnlyList<KnownOfficer> officers, IReadOnlyList<KnownRound> rounds, CancellationToken cancel = default);

    /// <summary>Plans a week and leaves it as a proposal.</summary>
    Task PlanWeekAsync(DateOnly monday, CancellationToken cancel = default);
}

/// <param name="Days">On which rounds go out, all between the same hours and from the same commune.</param>
/// <param name="OwnVehicle">Null: a vehicle of the service.</param>
public sealed record KnownOfficer(AccountId Officer, IReadOnlyList<DayOfWeek> Days, TimeOnly From, TimeOnly To, CommuneId Base, KnownVehicle? OwnVehicle);

/// <summary>An officer's own vehicle.</summary>
/// <param name="Horsepower">Fiscal (CV).</param>
public sealed record KnownVehicle(DateOnly Since, int Horsepower);

/// <summary>One day of one officer; at most one.</summary>
/// <param name="IsOver">It was driven: every stop took the time it says.</param>
public sealed record KnownRound(AccountId Officer, DateOnly Date, CommuneId Base, bool IsOver, IReadOnlyList<KnownStop> Stops);

/// <param name="Planned">How long it should take.</param>
/// <param name="Spent">How long it took, when it is over.</param>
public sealed record KnownStop(CommuneId Commune, AuthorityId Principal, TimeOnly Start, Minutes Planned, Minutes Spent, string Note);

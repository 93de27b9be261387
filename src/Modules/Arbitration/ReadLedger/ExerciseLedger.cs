using Mitoyen.Agreements.Contracts;
using Mitoyen.Arbitration.Domain;
using Mitoyen.Kernel;

namespace Mitoyen.Arbitration.ReadLedger;

/// <summary>Everything that the engine needs to know of one exercise, up to an instant.</summary>
/// <param name="Start">First day of the exercise.</param>
sealed record ExerciseLedger(AgreementTerms Terms, DateOnly Start, DateTime Until, Ledger Ledger)
{
    public Position Now() => Ledger.At(Until);

    /// <summary>0 for the first principal of the agreement, 1 for the second…: the same colour and pattern everywhere.</summary>
    public int PlaceOf(PrincipalKey principal) => Terms.Principals.Index().First(p => Keys.Of(p.Item) == principal).Index;

    public AllocationKey KeyOn(DateOnly day) => Terms.Keys.At(day);
}

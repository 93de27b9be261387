using Mitoyen.Timekeeping.Domain;
using Mitoyen.Timekeeping.Names;

namespace Mitoyen.Timekeeping.RecordTime;

/// <summary>A combination that is recorded by one tap on a duration.</summary>
sealed record QuickWorkView(string Kind, string Beneficiary, string Request, string Label)
{
    public static QuickWorkView Of(Combination work, NamesOfWork names) =>
        new(work.Kind.ToString(), WorkCode.Of(work.Beneficiary), WorkCode.Of(work.Request), names.Of(work));
}

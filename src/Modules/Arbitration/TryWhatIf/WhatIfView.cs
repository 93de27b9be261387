using Mitoyen.Arbitration.Domain;
using Mitoyen.Arbitration.ReadLedger;
using Mitoyen.Requests.Contracts;

namespace Mitoyen.Arbitration.TryWhatIf;

/// <summary>Today beside what is supposed; nothing is saved.</summary>
sealed record WhatIfView(ExerciseLedger Ledger, LedgerNames Names, Position Today, Position Supposed, IReadOnlyList<WhatIfLine> Lines)
{
    public IEnumerable<WhatIfLine> Moved => Lines.Where(l => l.Before != l.After);
}

/// <summary>A request and its two places.</summary>
sealed record WhatIfLine(RequestView Request, PrincipalKey Principal, int Before, int After);

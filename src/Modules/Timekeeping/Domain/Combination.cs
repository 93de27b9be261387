using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Timekeeping.Domain;

/// <summary>What a stretch of work was: its kind, for whom, on which request. It is what repeats from day to day; the duration never does.</summary>
readonly record struct Combination(WorkKind Kind, Beneficiary Beneficiary, RequestId? Request);

using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;

namespace Mitoyen.Requests.Contracts;

/// <param name="Number">1, 2, 3… in the partnership; what people say on the phone.</param>
/// <param name="Commune">Null when the principal asks for itself.</param>
/// <param name="Principal">Whose time it takes: the principal of the commune on the day it was received.</param>
/// <param name="Rank">The principal's own order, 1 first; null when it gave none.</param>
public sealed record RequestView(
    RequestId Id, int Number, string Title, CommuneId? Commune, AuthorityId Principal, WorkKind? Kind, PriorityClass Class,
    DateOnly? DueOn, int? Rank, RequestState State, bool IsUrgent, DateTime ReceivedAt);

using Mitoyen.Kernel;

namespace Mitoyen.Arbitration.Data;

readonly record struct QueueDecisionId(Guid Value) : IId<QueueDecisionId>
{
    public static QueueDecisionId From(Guid value) => new(value);
    public static QueueDecisionId New() => new(Guid.CreateVersion7());
}

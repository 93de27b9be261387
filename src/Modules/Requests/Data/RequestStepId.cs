using Mitoyen.Kernel;

namespace Mitoyen.Requests.Data;

/// <summary>A step of a request's story.</summary>
readonly record struct RequestStepId(Guid Value) : IId<RequestStepId>
{
    public static RequestStepId From(Guid value) => new(value);
    public static RequestStepId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}

using System.Diagnostics.CodeAnalysis;

namespace Mitoyen.Kernel;

/// <summary>Either a value or a <see cref="Refusal"/>. Impossible states are exceptions, not outcomes.</summary>
public readonly struct Outcome<T>
{
    readonly T? value;

    Outcome(T? value, Refusal? refusal) => (this.value, Refusal) = (value, refusal);

    public Refusal? Refusal { get; }

    /// <exception cref="InvalidOperationException">The outcome is a refusal.</exception>
    public T Value => Refusal is null ? value! : throw new InvalidOperationException($"Refused: {Refusal.Sentence}");

    public bool IsRefused([NotNullWhen(true)] out Refusal? refusal) => (refusal = Refusal) is not null;

    public static implicit operator Outcome<T>(T value) => new(value, null);
    public static implicit operator Outcome<T>(Refusal refusal) => new(default, refusal);
}

namespace Mitoyen.Kernel;

/// <summary>An identifier of one kind of thing: a version 7 <see cref="Guid"/> with a type, so that two kinds cannot be mixed up.</summary>
public interface IId<TSelf> where TSelf : struct, IId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}

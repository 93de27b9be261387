namespace Mitoyen.Platform.Data;

/// <summary>Adds rows that a save brings with it, whoever saves: they are journaled with the rest, and kept or lost together with it.</summary>
public interface IBeforeSave
{
    Task BeforeSaveAsync(MitoyenDb db, CancellationToken cancel);
}

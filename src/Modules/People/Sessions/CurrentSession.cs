namespace Mitoyen.People.Sessions;

/// <summary>The session of this request, read once.</summary>
sealed class CurrentSession
{
    public OpenSession? Open { get; private set; }

    public void Is(OpenSession? session) => Open = session;
}

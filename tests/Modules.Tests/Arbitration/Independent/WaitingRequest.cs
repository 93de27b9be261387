namespace Mitoyen.Modules.Tests.Arbitration.Independent;

sealed class WaitingRequest(string name, PrincipalAccount principal, string kind)
{
    public string Name => name;

    public PrincipalAccount Principal => principal;

    public string Kind => kind;

    public long OpenedAt { get; set; }

    public bool Waits { get; set; }

    public bool IsUrgent { get; set; }
}

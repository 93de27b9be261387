namespace Mitoyen.Requests.Contracts;

/// <summary>Where a request stands. Only accepted and scheduled ones wait for the officer and take part in the arbitration.</summary>
public enum RequestState { New, Accepted, Scheduled, WaitingForRequester, Done, Refused }

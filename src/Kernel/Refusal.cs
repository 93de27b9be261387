namespace Mitoyen.Kernel;

/// <summary>An expected "no" of the domain: it carries the French sentence that the person reads, and the form field it stands beside.</summary>
/// <param name="Sentence">A whole French sentence: what is wrong and what would be right.</param>
public abstract record Refusal(string Sentence)
{
    /// <summary>Name of the form property the sentence stands beside; empty for the whole form.</summary>
    public virtual string Field => "";

    /// <summary>HTTP status of the answer; 422 unless the refusal says otherwise (404, 409…).</summary>
    public virtual int Status => 422;
}

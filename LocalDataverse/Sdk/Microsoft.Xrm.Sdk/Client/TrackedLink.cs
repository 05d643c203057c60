namespace Microsoft.Xrm.Sdk.Client;

/// <summary>A link between two rows a context tracks.</summary>
internal sealed class TrackedLink : ITrackedChange
{
    public TrackedLink(Entity source, Relationship relationship, Entity target)
    {
        Source = source;
        Relationship = relationship;
        Target = target;
    }

    public Entity Source { get; }

    public Relationship Relationship { get; }

    public Entity Target { get; }

    /// <summary>True when the link is to be made.</summary>
    public bool IsAdded { get; set; }

    /// <summary>True when the link is to be removed.</summary>
    public bool IsDeleted { get; set; }

    public int Order { get; set; }

    public bool IsPending => IsAdded || IsDeleted;

    public bool Is(Entity source, Relationship relationship, Entity target) => Source == source && Target == target && Relationship.Equals(relationship);
}

namespace LocalDataverse.Engine.Metadata;

/// <summary>What happens to the many side; the platform's CascadeType.</summary>
public enum CascadeBehavior
{
    /// <summary>Nothing.</summary>
    NoCascade = 0,
    /// <summary>The same to every related row.</summary>
    Cascade = 1,
    /// <summary>The same to the related rows that are active.</summary>
    Active = 2,
    /// <summary>The same to the related rows of the same owner.</summary>
    UserOwned = 3,
    /// <summary>The lookup is cleared.</summary>
    RemoveLink = 4,
    /// <summary>The operation is refused while there are related rows.</summary>
    Restrict = 5,
}

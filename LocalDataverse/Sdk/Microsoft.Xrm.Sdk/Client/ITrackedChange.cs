namespace Microsoft.Xrm.Sdk.Client;

/// <summary>A row or a link a context tracks.</summary>
internal interface ITrackedChange
{
    /// <summary>True when it is to be saved.</summary>
    bool IsPending { get; }

    /// <summary>Position among the changes; they are saved in the order they were made.</summary>
    int Order { get; }
}

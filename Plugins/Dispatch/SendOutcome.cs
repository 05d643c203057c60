namespace ErpIntegration.Plugins.Dispatch;

/// <summary>What became of a message that was to be sent.</summary>
internal enum SendOutcome
{
    /// <summary>It was taken over.</summary>
    Sent,

    /// <summary>It was taken over as it was, but somebody corrected it meanwhile: it has to leave once more.</summary>
    Corrected,

    /// <summary>It wasn't taken over.</summary>
    Failed,
}

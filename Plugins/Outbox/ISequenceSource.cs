namespace ErpIntegration.Plugins.Outbox;

/// <summary>Hands out the numbers that order the messages of a subject.</summary>
internal interface ISequenceSource
{
    /// <summary>The next number of a subject, starting with 1.</summary>
    int Next(string subject);
}

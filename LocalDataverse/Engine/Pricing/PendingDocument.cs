namespace LocalDataverse.Engine.Pricing;

/// <summary>What has to be done for a document at the end of an operation.</summary>
/// <param name="IsOwn">The operation is about the document itself, not about its lines.</param>
/// <param name="Reprice">Its lines' prices are looked up again.</param>
internal readonly record struct PendingDocument(bool IsOwn, bool Reprice = false);

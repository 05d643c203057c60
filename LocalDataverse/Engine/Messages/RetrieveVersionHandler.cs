namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveVersion: the version of Dataverse that this engine follows.</summary>
internal sealed class RetrieveVersionHandler : IMessageHandler
{
    /// <summary>9.2, with the revision of the SDK assemblies whose surface is followed.</summary>
    public const string Version = "9.2.49.0";

    public string MessageName => "RetrieveVersion";

    public void Execute(OperationContext operation) => operation.OutputParameters["Version"] = Version;
}

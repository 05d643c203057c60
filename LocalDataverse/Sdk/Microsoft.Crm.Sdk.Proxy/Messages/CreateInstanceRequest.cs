using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>CreateInstance</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CreateInstanceRequest : OrganizationRequest
{
    public CreateInstanceRequest() => RequestName = "CreateInstance";

    public int Count
    {
        get => Parameters.TryGetValue("Count", out var value) ? (int)value : default;
        set => Parameters["Count"] = value;
    }

    /// <summary>The row, or the reference to the row, that the message is about.</summary>
    public Entity Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (Entity)value : default;
        set => Parameters["Target"] = value;
    }
}

using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>CopySystemForm</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CopySystemFormRequest : OrganizationRequest
{
    public CopySystemFormRequest() => RequestName = "CopySystemForm";

    public Guid SourceId
    {
        get => Parameters.TryGetValue("SourceId", out var value) ? (Guid)value : default;
        set => Parameters["SourceId"] = value;
    }

    /// <summary>The row, or the reference to the row, that the message is about.</summary>
    public Entity Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (Entity)value : default;
        set => Parameters["Target"] = value;
    }
}

using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>CreateException</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CreateExceptionRequest : OrganizationRequest
{
    public CreateExceptionRequest() => RequestName = "CreateException";

    public bool IsDeleted
    {
        get => Parameters.TryGetValue("IsDeleted", out var value) ? (bool)value : default;
        set => Parameters["IsDeleted"] = value;
    }

    public DateTime OriginalStartDate
    {
        get => Parameters.TryGetValue("OriginalStartDate", out var value) ? (DateTime)value : default;
        set => Parameters["OriginalStartDate"] = value;
    }

    /// <summary>The row, or the reference to the row, that the message is about.</summary>
    public Entity Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (Entity)value : default;
        set => Parameters["Target"] = value;
    }
}

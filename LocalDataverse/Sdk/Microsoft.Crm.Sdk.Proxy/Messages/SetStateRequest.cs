using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>SetState</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetStateRequest : OrganizationRequest
{
    public SetStateRequest() => RequestName = "SetState";

    /// <summary>The row.</summary>
    public EntityReference EntityMoniker
    {
        get => Parameters.TryGetValue("EntityMoniker", out var value) ? (EntityReference)value : default;
        set => Parameters["EntityMoniker"] = value;
    }

    /// <summary>New value of statecode.</summary>
    public OptionSetValue State
    {
        get => Parameters.TryGetValue("State", out var value) ? (OptionSetValue)value : default;
        set => Parameters["State"] = value;
    }

    /// <summary>New value of statuscode.</summary>
    public OptionSetValue Status
    {
        get => Parameters.TryGetValue("Status", out var value) ? (OptionSetValue)value : default;
        set => Parameters["Status"] = value;
    }
}

using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>SetProcess</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetProcessRequest : OrganizationRequest
{
    public SetProcessRequest() => RequestName = "SetProcess";

    public EntityReference NewProcess
    {
        get => Parameters.TryGetValue("NewProcess", out var value) ? (EntityReference)value : default;
        set => Parameters["NewProcess"] = value;
    }

    public EntityReference NewProcessInstance
    {
        get => Parameters.TryGetValue("NewProcessInstance", out var value) ? (EntityReference)value : default;
        set => Parameters["NewProcessInstance"] = value;
    }

    /// <summary>The row, or the reference to the row, that the message is about.</summary>
    public EntityReference Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (EntityReference)value : default;
        set => Parameters["Target"] = value;
    }
}

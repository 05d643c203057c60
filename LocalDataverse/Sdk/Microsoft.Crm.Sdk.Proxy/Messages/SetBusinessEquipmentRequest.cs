using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>SetBusinessEquipment</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetBusinessEquipmentRequest : OrganizationRequest
{
    public SetBusinessEquipmentRequest() => RequestName = "SetBusinessEquipment";

    public Guid BusinessUnitId
    {
        get => Parameters.TryGetValue("BusinessUnitId", out var value) ? (Guid)value : default;
        set => Parameters["BusinessUnitId"] = value;
    }

    public Guid EquipmentId
    {
        get => Parameters.TryGetValue("EquipmentId", out var value) ? (Guid)value : default;
        set => Parameters["EquipmentId"] = value;
    }
}

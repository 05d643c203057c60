using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Values of ownership types.</summary>
[DataContract(Name = "OwnershipTypes", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
[Flags]
public enum OwnershipTypes
{
    [EnumMember(Value = "None")]
    None = 0,
    [EnumMember(Value = "UserOwned")]
    UserOwned = 1,
    [EnumMember(Value = "TeamOwned")]
    TeamOwned = 2,
    [EnumMember(Value = "BusinessOwned")]
    BusinessOwned = 4,
    [EnumMember(Value = "OrganizationOwned")]
    OrganizationOwned = 8,
    [EnumMember(Value = "BusinessParented")]
    BusinessParented = 16,
    [EnumMember(Value = "Filtered")]
    Filtered = 32,
}

namespace Microsoft.Xrm.Sdk.Organization;

[global::System.Runtime.Serialization.DataContract(Name="OrganizationType", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum OrganizationType
{
    [global::System.Runtime.Serialization.EnumMember]
    Customer = 0,
    [global::System.Runtime.Serialization.EnumMember]
    Monitoring = 1,
    [global::System.Runtime.Serialization.EnumMember]
    Support = 2,
    [global::System.Runtime.Serialization.EnumMember]
    BackEnd = 3,
    [global::System.Runtime.Serialization.EnumMember]
    Secondary = 4,
    [global::System.Runtime.Serialization.EnumMember]
    CustomerTest = 5,
    [global::System.Runtime.Serialization.EnumMember]
    CustomerFreeTest = 6,
    [global::System.Runtime.Serialization.EnumMember]
    CustomerPreview = 7,
    [global::System.Runtime.Serialization.EnumMember]
    Placeholder = 8,
    [global::System.Runtime.Serialization.EnumMember]
    TestDrive = 9,
    [global::System.Runtime.Serialization.EnumMember]
    MsftInvestigation = 10,
    [global::System.Runtime.Serialization.EnumMember]
    EmailTrial = 11,
    [global::System.Runtime.Serialization.EnumMember]
    Default = 12,
    [global::System.Runtime.Serialization.EnumMember]
    Developer = 13,
    [global::System.Runtime.Serialization.EnumMember]
    Trial = 14,
    [global::System.Runtime.Serialization.EnumMember]
    Teams = 15,
    [global::System.Runtime.Serialization.EnumMember]
    Platform = 16,
}

using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Values of target field type.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public enum TargetFieldType
{
    [EnumMember]
    All = 0,
    [EnumMember]
    ValidForCreate = 1,
    [EnumMember]
    ValidForUpdate = 2,
    [EnumMember]
    ValidForRead = 3,
}

using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Values of ribbon location filters.</summary>
[DataContract(Name = "RibbonLocationFilters", Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
[Flags]
public enum RibbonLocationFilters
{
    [EnumMember(Value = "Form")]
    Form = 1,
    [EnumMember(Value = "HomepageGrid")]
    HomepageGrid = 2,
    [EnumMember(Value = "SubGrid")]
    SubGrid = 4,
    All = 7,
    Default = 7,
}

using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Solution component operation result.</summary>
[DataContract(Name = "SolutionComponentOperationResult", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class SolutionComponentOperationResult : SolutionComponentReference
{
    [DataMember]
    public string ErrorMessage { get; set; }
}

using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The failure of an <c>ExecuteTransaction</c>: everything was rolled back.</summary>
[DataContract(Name = "ExecuteTransactionFault", Namespace = "http://schemas.microsoft.com/xrm/7.1/Contracts")]
[Serializable]
public sealed class ExecuteTransactionFault : OrganizationServiceFault
{
    /// <summary>Position of the request that failed, from 0.</summary>
    [DataMember]
    public int FaultedRequestIndex { get; set; }
}

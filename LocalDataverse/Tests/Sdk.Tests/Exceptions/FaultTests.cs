using System;
using System.ServiceModel;
using LocalDataverse.Sdk.Tests.Wire;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Sdk.Tests.Exceptions;

public sealed class FaultTests
{
    [Fact]
    public void A_fault_is_caught_by_its_type()
    {
        var fault = new OrganizationServiceFault { ErrorCode = unchecked((int)0x80040217), Message = "Entity 'account' With Id = … Does Not Exist" };

        var caught = Assert.Throws<FaultException<OrganizationServiceFault>>(Throw);

        Assert.Equal(-2147220969, caught.Detail.ErrorCode);

        void Throw() => throw new FaultException<OrganizationServiceFault>(fault, new FaultReason(fault.Message));
    }

    [Fact]
    public void A_fault_survives_the_wire_with_its_details_and_cause()
    {
        var fault = new OrganizationServiceFault
        {
            ErrorCode = 5,
            Message = "m",
            TraceText = "t",
            Timestamp = new DateTime(2025, 1, 2, 3, 4, 5, DateTimeKind.Utc),
            InnerFault = new OrganizationServiceFault { Message = "cause" },
        };
        fault.ErrorDetails["key"] = "value";

        var again = BodyFormat.ReadXml<OrganizationServiceFault>(BodyFormat.WriteXml(fault));

        Assert.Equal((5, "m", "t", "cause"), (again.ErrorCode, again.Message, again.TraceText, again.InnerFault.Message));
        Assert.Equal("value", again.ErrorDetails["key"]);
    }

    [Fact]
    public void The_fault_of_a_transaction_says_which_request_failed()
    {
        OrganizationServiceFault fault = new ExecuteTransactionFault { FaultedRequestIndex = 3 };

        Assert.Equal(3, ((ExecuteTransactionFault)BodyFormat.ReadXml<BaseServiceFaultHolder>(BodyFormat.WriteXml(new BaseServiceFaultHolder { Fault = fault })).Fault!).FaultedRequestIndex);
    }

    [System.Runtime.Serialization.DataContract]
    public sealed class BaseServiceFaultHolder
    {
        [System.Runtime.Serialization.DataMember]
        public BaseServiceFault? Fault { get; set; }
    }
}

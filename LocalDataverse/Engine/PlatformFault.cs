using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine;

/// <summary>Makes the platform's faults: what <see cref="IOrganizationService"/> throws.</summary>
public static class PlatformFault
{
    /// <summary>Makes the exception for an error code and its text.</summary>
    /// <param name="errorCode">One of <see cref="PlatformErrorCodes"/>.</param>
    /// <param name="message">The platform's text, with its blanks filled.</param>
    /// <param name="inner">The cause; its fault becomes InnerFault.</param>
    public static FaultException<OrganizationServiceFault> Create(int errorCode, string message, Exception? inner = null)
    {
        var fault = new OrganizationServiceFault
        {
            ErrorCode = errorCode,
            Message = message,
            ActivityId = Guid.NewGuid(),
            InnerFault = (inner as FaultException<OrganizationServiceFault>)?.Detail,
        };
        return new FaultException<OrganizationServiceFault>(fault, new FaultReason(message));
    }
}

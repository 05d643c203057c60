using System;
using System.ServiceModel;
using System.ServiceModel.Channels;

namespace Microsoft.Xrm.Sdk;

/// <summary>As long as it lives, calls of a WCF client act as another user.</summary>
public sealed class CallerImpersonationScope : IDisposable
{
    private readonly OperationContextScope _scope;

    /// <summary>Starts acting as a user.</summary>
    /// <exception cref="ArgumentException">The service isn't a WCF channel: within a plug-in ask <see cref="IOrganizationServiceFactory"/> for a service of that user.</exception>
    public CallerImpersonationScope(IOrganizationService service, Guid callerId)
    {
        if (!(service is IContextChannel channel)) throw new ArgumentException("The service is not a WCF channel.", nameof(service));
        _scope = new OperationContextScope(channel);
        OperationContext.Current.OutgoingMessageHeaders.Add(MessageHeader.CreateHeader("CallerId", KnownTypesResolver.XrmContracts2011, callerId));
    }

    /// <inheritdoc />
    public void Dispose() => _scope.Dispose();
}

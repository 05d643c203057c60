using System;
using System.Linq;
using System.Net;
using System.ServiceModel;
using System.ServiceModel.Channels;
using System.ServiceModel.Description;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Server.Tests.Soap;

/// <summary>A client of the Organization Service that is put together as Microsoft's are: basic HTTP binding, the contract of the SDK, its types by name, and the caller's token in a header.</summary>
internal sealed class SoapClient : IDisposable
{
    private readonly ChannelFactory<IOrganizationService> _factory;
    private readonly IOrganizationService _channel;
    private readonly string _token;

    public SoapClient(TestServer server, Guid? user = null)
    {
        var address = new Uri(server.Api, "/XRMServices/2011/Organization.svc/web?SDKClientVersion=9.2.49");
        _factory = new ChannelFactory<IOrganizationService>(new BasicHttpBinding(BasicHttpSecurityMode.TransportCredentialOnly) { MaxReceivedMessageSize = int.MaxValue }, new EndpointAddress(address));
        foreach (var operation in _factory.Endpoint.Contract.Operations) operation.OperationBehaviors.OfType<DataContractSerializerOperationBehavior>().Single().DataContractResolver = new KnownTypesResolver();
        _channel = _factory.CreateChannel();
        _token = server.Token(user ?? server.Organization.AdministratorId);
    }

    /// <summary>The systemuserid to act as.</summary>
    public Guid? CallerId { get; init; }

    /// <summary>The Entra object id of the user to act as.</summary>
    public Guid? CallerObjectId { get; init; }

    /// <summary>Calls an operation.</summary>
    public T Call<T>(Func<IOrganizationService, T> call)
    {
        using var scope = new OperationContextScope((IClientChannel)_channel);
        var http = new HttpRequestMessageProperty();
        http.Headers[nameof(HttpRequestHeader.Authorization)] = "Bearer " + _token;
        OperationContext.Current!.OutgoingMessageProperties[HttpRequestMessageProperty.Name] = http;
        Add("UserType", 0);
        Add("SdkClientVersion", "9.2.49");
        Add("x-ms-client-request-id", Guid.NewGuid());
        if (CallerId is { } caller) Add("CallerId", caller);
        if (CallerObjectId is { } objectId) Add("CallerObjectId", objectId);
        return call(_channel);
    }

    /// <summary>Calls an operation that gives nothing back.</summary>
    public void Call(Action<IOrganizationService> call) => Call(service =>
    {
        call(service);
        return true;
    });

    /// <summary>Executes a message.</summary>
    public T Execute<T>(OrganizationRequest request) where T : OrganizationResponse => (T)Call(service => service.Execute(request));

    public void Dispose() => _factory.Abort();

    private static void Add(string name, object value) => OperationContext.Current!.OutgoingMessageHeaders.Add(MessageHeader.CreateHeader(name, "http://schemas.microsoft.com/xrm/2011/Contracts", value));
}

using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using LocalDataverse.Broker;
using LocalDataverse.Engine;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Tests.Support;
using LocalDataverse.SampleErp;
using LocalDataverse.Server.Hosting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>An organisation with the packed solution imported, its endpoint on a broker, its variables on a sample ERP. One for each story. What is done on it is in classes of their own.</summary>
internal sealed class Stage : IAsyncDisposable
{
    public const string Queue = "erp-outbound";

    /// <summary>The time budget of a question, in seconds: so long that it runs out only where a story shortens it, however busy the machine is.</summary>
    public const string ErpTimeoutSeconds = "60";

    private readonly string _brokerFolder = Directory.CreateTempSubdirectory("acceptance-broker-").FullName;
    private readonly StartingErp _erp;
    private readonly ErpTokens _tokens;
    private readonly Vault _vault;
    private readonly Action<QueueOptions>? _queue;
    private readonly ReservedPort _brokerPort = new();
    private readonly ReservedPort _restPort = new();

    private Stage(Organization organization, StartingErp erp, ErpTokens tokens, ManagedIdentity identity, Vault vault, Action<QueueOptions>? queue)
    {
        Organization = organization;
        Identity = identity;
        _vault = vault;
        _queue = queue;
        _erp = erp;
        _tokens = tokens;
        Admin = organization.CreateService(organization.AdministratorId);
        Salesperson = organization.CreateService(ImportedOrganization.Instance.Salesperson);
    }

    public Organization Organization { get; }

    /// <summary>The ERP. It starts when the plug-ins or the story call it: most stories don't.</summary>
    public ErpHost Erp => _erp.Host.GetAwaiter().GetResult();

    public IOrganizationService Admin { get; }

    public IOrganizationService Salesperson { get; }

    public ServiceBusBroker? Broker { get; private set; }

    public ManagedIdentity Identity { get; }

    /// <summary>Whether the next broker is one that knows neither the identity nor the key.</summary>
    public bool Stranger { get; set; }

    /// <summary>The solution's service endpoint.</summary>
    public Guid Endpoint => Single("serviceendpoint", "name", "ERP Service Bus").Id;

    /// <summary>Each transport, without and with a transaction around asynchronous steps.</summary>
    public static MatrixTheoryData<Transport, bool> Ways { get; } = new([Transport.ServiceEndpoint, Transport.ServiceBusRest], [false, true]);

    /// <summary>The packed zip.</summary>
    public static string Zip => Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(m => m.Key == "SolutionZip").Value!;

    /// <summary>Sets the stage; the broker is up unless a story wants it down.</summary>
    /// <param name="brokerUp">Whether the broker is up.</param>
    /// <param name="configure">Sets up the organisation.</param>
    /// <param name="transport">The way by which messages leave.</param>
    /// <param name="asyncTransaction">Whether the platform runs asynchronous steps in a transaction.</param>
    /// <param name="queue">Sets up the queue.</param>
    public static async Task<Stage> SetAsync(
        bool brokerUp = true, Action<OrganizationOptions>? configure = null, Transport transport = Transport.ServiceEndpoint, bool asyncTransaction = false, Action<QueueOptions>? queue = null)
    {
        var erp = new StartingErp(new ErpOptions());
        var tokens = new ErpTokens(erp);
        var identity = new ManagedIdentity(tokens);
        var vault = new Vault();
        var options = new OrganizationOptions { Template = ImportedOrganization.Instance.Template, ManagedIdentity = identity, Secrets = vault, AsyncTransaction = asyncTransaction };
        configure?.Invoke(options);
        var stage = new Stage(Organization.Open(options), erp, tokens, identity, vault, queue);
        stage.SetVariable("erp_ErpBaseUrl", erp.BaseUrl.AbsoluteUri);
        await stage.StartBrokerAsync();
        if (transport != Transport.ServiceEndpoint) stage.SendOverRest(transport);
        if (!brokerUp) await stage.StopBrokerAsync();
        return stage;
    }

    /// <summary>Imports the packed zip.</summary>
    public static SolutionImportReport Import(Organization organization)
    {
        using var zip = File.OpenRead(Zip);
        return organization.ImportSolution(zip);
    }

    /// <summary>Gives an environment variable its value, as an administrator does.</summary>
    public void SetVariable(string name, string value) => SetVariable(Admin, name, value);

    /// <summary>Gives an environment variable its value.</summary>
    public static void SetVariable(IOrganizationService admin, string name, string value)
    {
        var definition = Single(admin, "environmentvariabledefinition", "schemaname", name);
        var query = new QueryExpression("environmentvariablevalue");
        query.Criteria.AddCondition("environmentvariabledefinitionid", ConditionOperator.Equal, definition.Id);
        if (admin.RetrieveMultiple(query).Entities.SingleOrDefault() is { } known)
            admin.Update(new Entity("environmentvariablevalue", known.Id) { ["value"] = value });
        else
            admin.Create(new Entity("environmentvariablevalue") { ["schemaname"] = name, ["value"] = value, ["environmentvariabledefinitionid"] = definition.ToEntityReference() });
    }

    /// <summary>Starts the broker on the port it had, with the messages it had, and connects the endpoint.</summary>
    public async Task StartBrokerAsync()
    {
        var options = new BrokerOptions { DataDirectory = _brokerFolder, Port = _brokerPort.Number, RestPort = _restPort.Number };
        if (Stranger) options.SharedAccessKey = Convert.ToBase64String(new byte[32]);
        options.AccessTokens = Stranger ? new ManagedIdentity(_tokens) : Identity;
        var queue = new QueueOptions(Queue);
        _queue?.Invoke(queue);
        options.Queues.Add(queue);
        Broker = await ServiceBusBroker.StartAsync(options, TestContext.Current.CancellationToken);
        Admin.Connect(Endpoint, Broker);
    }

    public async Task StopBrokerAsync()
    {
        if (Broker is not null) await Broker.DisposeAsync();
        Broker = null;
    }

    /// <summary>The shared access key of the broker.</summary>
    public string SharedAccessKey => Broker!.Credential().Key;

    /// <summary>Runs the async jobs that are due.</summary>
    public Task DrainAsync() => Organization.DrainAsync(TestContext.Current.CancellationToken);

    /// <summary>The state of a message.</summary>
    public static MessageStates StateOf(Entity message) => (MessageStates)message.GetAttributeValue<OptionSetValue>("erp_state").Value;

    /// <summary>A user with these roles.</summary>
    public IOrganizationService User(string name, params string[] roles) => Organization.CreateService(Organization.CreateUser(name, roles));

    /// <summary>Calls a custom API.</summary>
    public static OrganizationResponse Call(IOrganizationService service, string api, params (string Name, object Value)[] parameters)
    {
        var request = new OrganizationRequest(api);
        foreach (var (name, value) in parameters) request[name] = value;
        return service.Execute(request);
    }

    /// <summary>The row of a table with this value.</summary>
    public Entity Single(string table, string column, object value) => Single(Admin, table, column, value);

    private static Entity Single(IOrganizationService admin, string table, string column, object value)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        return admin.RetrieveMultiple(query).Entities.Single();
    }

    /// <summary>The envelope in a body: the JSON of a posted context, or, over REST, nothing but the envelope.</summary>
    public static JsonNode EnvelopeIn(string body)
    {
        var json = JsonNode.Parse(body)!;
        return json["SharedVariables"] is not JsonArray variables ? json : JsonNode.Parse((string)variables.Single(v => (string?)v!["key"] == "erp_envelope")!["value"]!)!;
    }

    /// <summary>What reads the broker.</summary>
    public BrokerReader Reader => new(Broker!);

    private void SendOverRest(Transport transport)
    {
        SetVariable("erp_Transport", "ServiceBusRest");
        SetVariable("erp_ServiceBusUrl", new Uri(Broker!.RestAddress, Queue).AbsoluteUri);
        if (transport == Transport.ServiceBusRest) return;
        SetVariable("erp_ServiceBusAuthentication", "SasKey");
        SetVariable("erp_ServiceBusKeyName", "RootManageSharedAccessKey");
        SetVariable("erp_ServiceBusKey", _vault.Keep("service-bus", SharedAccessKey));
    }

    public async ValueTask DisposeAsync()
    {
        await Organization.DisposeAsync();
        await StopBrokerAsync();
        _brokerPort.Dispose();
        _restPort.Dispose();
        await _erp.DisposeAsync();
        _tokens.Dispose();
        Directory.Delete(_brokerFolder, recursive: true);
    }
}

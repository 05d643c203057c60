namespace LocalDataverse.Engine.ServiceEndpoints;

/// <summary>Values of serviceendpoint.contract.</summary>
internal static class EndpointContracts
{
    public const int OneWay = 1;
    public const int LegacyQueue = 2;
    public const int Rest = 3;
    public const int TwoWay = 4;
    public const int Topic = 5;
    public const int Queue = 6;
    public const int EventHub = 7;
    public const int Webhook = 8;
    public const int EventGrid = 9;
}
